-- A wrk script: every request puts another response, under an id of its own.
-- Arguments: the file of bodies, one a line; a seed.

local threads = {}

function setup(thread) table.insert(threads, thread) end

function init(arguments)
  bodies, sent, kept, refused = {}, 0, 0, 0
  for line in io.lines(arguments[1]) do
    local head = "Host: 127.0.0.1\r\nContent-Type: application/json\r\nContent-Length: "
    table.insert(bodies, " HTTP/1.1\r\n" .. head .. #line .. "\r\n\r\n" .. line)
  end
  math.randomseed(tonumber(arguments[2]))
end

local function word() return math.random(0, 4294967295) end

function request()
  sent = sent + 1
  local id = string.format("%08x%08x%08x%08x", word(), word(), word(), word())
  return "PUT /api/v1/responses/" .. id .. bodies[sent % #bodies + 1]
end

function response(status)
  if status == 201 then kept = kept + 1 else refused = refused + 1 end
end

function done(summary, latency)
  local kept, refused = 0, 0
  for _, thread in ipairs(threads) do
    kept = kept + thread:get("kept")
    refused = refused + thread:get("refused")
  end
  local errors = summary.errors
  local failed = errors.connect + errors.read + errors.write + errors.timeout
  io.write(string.format(
    '{"kept":%d,"refused":%d,"failed":%d,"seconds":%.6f,"p50":%.3f,"p99":%.3f}\n', kept, refused,
    failed, summary.duration / 1e6, latency:percentile(50) / 1e3, latency:percentile(99) / 1e3))
end
