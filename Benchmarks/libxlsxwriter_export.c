// libxlsxwriter_export IN.csv OUT.xlsx: the same table written by C straight on libxlsxwriter.
//
// The first row and the first TEXTS columns are text, all other cells numbers or empty; no quotes.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <xlsxwriter.h>

enum { TEXTS = 4 };

// The number in a cell; nearly all are one or two digits, which need no strtod.
static double number(const char *cell) {
  int value = 0;
  for (const char *byte = cell; *byte; byte++) {
    if (*byte < '0' || *byte > '9' || value > 100000000) return strtod(cell, NULL);
    value = value * 10 + (*byte - '0');
  }
  return value;
}

static lxw_error write_cell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, char *cell) {
  if (!*cell) return LXW_NO_ERROR;
  if (row == 0 || column < TEXTS)
    return worksheet_write_string(sheet, row, column, cell, NULL);
  return worksheet_write_number(sheet, row, column, number(cell), NULL);
}

int main(int count, char **words) {
  if (count != 3) {
    fprintf(stderr, "usage: libxlsxwriter_export IN.csv OUT.xlsx\n");
    return 64;
  }
  FILE *table = fopen(words[1], "r");
  if (!table) {
    perror(words[1]);
    return 66;
  }
  lxw_workbook_options options = {.constant_memory = LXW_TRUE};
  lxw_workbook *book = workbook_new_opt(words[2], &options);
  lxw_worksheet *sheet = workbook_add_worksheet(book, "responses");
  char *line = NULL;
  size_t capacity = 0;
  ssize_t length;
  lxw_error error = LXW_NO_ERROR;
  for (lxw_row_t row = 0; !error && (length = getline(&line, &capacity, table)) > 0; row++) {
    if (line[length - 1] == '\n') line[length - 1] = '\0';
    char *rest = line, *cell;
    for (lxw_col_t column = 0; !error && (cell = strsep(&rest, ",")); column++)
      error = write_cell(sheet, row, column, cell);
  }
  free(line);
  fclose(table);
  lxw_error closing = workbook_close(book);
  if (!error) error = closing;
  if (error) fprintf(stderr, "libxlsxwriter: %s\n", lxw_strerror(error));
  return error ? 74 : 0;
}
