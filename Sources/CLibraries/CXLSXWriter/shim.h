// The C library xlsxwriter of Debian 12, as the Swift module CXLSXWriter.
#ifndef DPG_CXLSXWriter_SHIM_H
#define DPG_CXLSXWriter_SHIM_H
#include <xlsxwriter.h>
#endif
