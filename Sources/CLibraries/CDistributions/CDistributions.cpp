#include "CDistributions.h"

#include <boost/math/distributions/students_t.hpp>
#include <limits>

namespace {

// long double differs between processors; the same study must give the same bytes on all.
using policy = boost::math::policies::policy<
    boost::math::policies::promote_double<false>>;

template <typename Work>
double guarded(Work work) noexcept {
  try {
    return work();
  } catch (...) {
    return std::numeric_limits<double>::quiet_NaN();
  }
}

}  // namespace

double dpg_student_t_quantile(double p, double df) noexcept {
  return guarded([=] {
    return boost::math::quantile(boost::math::students_t_distribution<double, policy>(df), p);
  });
}

double dpg_student_t_upper(double t, double df) noexcept {
  return guarded([=] {
    boost::math::students_t_distribution<double, policy> distribution(df);
    return boost::math::cdf(boost::math::complement(distribution, t));
  });
}
