extension Migration {
  /// The tables of `docs/data-model.md`.
  ///
  /// `WITHOUT ROWID` and random keys wherever a person's answers are: a rowid would tell the
  /// order in which people answered.
  static let firstTables = Migration(
    version: 1,
    script: """
      CREATE TABLE study (
        one INTEGER PRIMARY KEY CHECK (one = 1),
        id TEXT NOT NULL,
        title TEXT NOT NULL,
        status TEXT NOT NULL CHECK (status IN ('draft', 'open', 'closed')),
        practice INTEGER NOT NULL CHECK (practice IN (0, 1)),
        languages TEXT NOT NULL,
        settings TEXT NOT NULL,
        threshold INTEGER,
        plan_id TEXT, plan_version TEXT, plan TEXT, plan_hash TEXT,
        import_key BLOB NOT NULL
      ) STRICT;

      CREATE TABLE instrument (
        id TEXT NOT NULL,
        version TEXT NOT NULL,
        position INTEGER NOT NULL,
        definition TEXT NOT NULL,
        hash TEXT NOT NULL,
        PRIMARY KEY (id, version)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE staff_frame (
        sex TEXT NOT NULL, level TEXT NOT NULL, unit TEXT NOT NULL,
        headcount INTEGER NOT NULL CHECK (headcount >= 0),
        PRIMARY KEY (sex, level, unit)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE response (
        id BLOB PRIMARY KEY CHECK (length(id) = 16),
        instrument TEXT NOT NULL,
        version TEXT NOT NULL,
        language TEXT NOT NULL,
        channel TEXT NOT NULL,
        revision INTEGER NOT NULL CHECK (revision >= 1),
        complete INTEGER NOT NULL CHECK (complete IN (0, 1)),
        answers TEXT NOT NULL,
        content_hash BLOB NOT NULL CHECK (length(content_hash) = 32),
        day TEXT NOT NULL CHECK (day GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
        FOREIGN KEY (instrument, version) REFERENCES instrument (id, version)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE participation (
        code_hash BLOB PRIMARY KEY,
        unit TEXT
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE conflict (
        response_id BLOB NOT NULL CHECK (length(response_id) = 16),
        content_hash BLOB NOT NULL CHECK (length(content_hash) = 32),
        instrument TEXT NOT NULL,
        version TEXT NOT NULL,
        language TEXT NOT NULL,
        channel TEXT NOT NULL,
        revision INTEGER NOT NULL,
        complete INTEGER NOT NULL,
        answers TEXT NOT NULL,
        day TEXT NOT NULL,
        PRIMARY KEY (response_id, content_hash)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE evidence (
        id BLOB PRIMARY KEY CHECK (length(id) = 16),
        item TEXT NOT NULL,
        title TEXT NOT NULL,
        kind TEXT NOT NULL,
        day TEXT NOT NULL,
        custodian TEXT NOT NULL,
        link TEXT,
        file_hash TEXT
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE rating (
        item TEXT NOT NULL,
        rater TEXT NOT NULL CHECK (rater IN ('first', 'second', 'agreed')),
        level INTEGER CHECK (level BETWEEN 0 AND 3),
        reason TEXT,
        PRIMARY KEY (item, rater)
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE qualitative_note (
        id BLOB PRIMARY KEY CHECK (length(id) = 16),
        dimension TEXT NOT NULL,
        kind TEXT NOT NULL
          CHECK (kind IN ('good_practice', 'challenge', 'recommendation', 'resistance')),
        intensity INTEGER NOT NULL CHECK (intensity BETWEEN -2 AND 2),
        note TEXT NOT NULL
      ) STRICT, WITHOUT ROWID;

      CREATE TABLE release (
        number INTEGER PRIMARY KEY,
        at TEXT NOT NULL,
        breakdown TEXT NOT NULL,
        threshold INTEGER NOT NULL,
        hidden TEXT NOT NULL,
        hash TEXT NOT NULL
      ) STRICT;

      CREATE TABLE event (
        number INTEGER PRIMARY KEY,
        at TEXT NOT NULL,
        kind TEXT NOT NULL,
        role TEXT NOT NULL,
        details TEXT NOT NULL,
        hash BLOB NOT NULL CHECK (length(hash) = 32)
      ) STRICT;
      """)
}
