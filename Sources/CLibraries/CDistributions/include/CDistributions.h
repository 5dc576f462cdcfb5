// Probability distributions of Boost.Math with a C face.
//
// No exception crosses this border: each function returns NaN where Boost has no answer.
#ifndef DPG_CDISTRIBUTIONS_H
#define DPG_CDISTRIBUTIONS_H

#ifdef __cplusplus
#define DPG_NOEXCEPT noexcept
extern "C" {
#else
#define DPG_NOEXCEPT
#endif

/// The value below which a share `p` (0 < p < 1) of Student's t with `df` > 0 lies.
double dpg_student_t_quantile(double p, double df) DPG_NOEXCEPT;

/// The share of Student's t with `df` > 0 that lies above `t`.
double dpg_student_t_upper(double t, double df) DPG_NOEXCEPT;

#ifdef __cplusplus
}
#endif
#endif
