# Prints psych::bfi and what psych::alpha says of it. Called by BFITests; needs r-cran-psych.
#
# First five lines: scale, raw alpha, complete cases. Then a header and 2,800 rows; blank: missing.
suppressPackageStartupMessages(library(psych))
reversed <- c("A1", "C4", "C5", "E1", "E2", "O2", "O5")
for (scale in c("A", "C", "E", "N", "O")) {
  items <- paste0(scale, 1:5)
  complete <- na.omit(bfi[, items])
  keys <- ifelse(items %in% reversed, -1, 1)
  result <- suppressWarnings(alpha(complete, keys = keys, check.keys = FALSE))
  cat(sprintf("%s,%.17g,%d\n", scale, result$total$raw_alpha, nrow(complete)))
}
write.csv(bfi[, 1:25], na = "", row.names = FALSE, quote = FALSE)
