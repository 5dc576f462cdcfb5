// What libFuzzer of the Swift toolchain offers to programs with a main of their own.
// https://llvm.org/docs/LibFuzzer.html#using-libfuzzer-as-a-library
#ifndef DPG_CLIBFUZZER_SHIM_H
#define DPG_CLIBFUZZER_SHIM_H
#include <stddef.h>
#include <stdint.h>
int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*callback)(const uint8_t *, size_t));
#endif
