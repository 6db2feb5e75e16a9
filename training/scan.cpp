// The gated recurrence of FORMAT.md 3.2, both directions, forward and backward pass.
#include <torch/extension.h>
#include <cmath>
#include <vector>
static inline float sig(float x) { return 0.5f + 0.5f * x / std::sqrt(1.0f + x * x); }
static inline float dsig(float x) { float r = 1.0f / (1.0f + x * x); return 0.5f * r * std::sqrt(r); }
std::vector<torch::Tensor> forward(torch::Tensor a, torch::Tensor len) {
  const int64_t B = a.size(0), N = a.size(1), S = a.size(2) / 6;
  auto out = torch::zeros({B, N, 2 * S}, a.options()), cs = torch::zeros({B, N, 2 * S}, a.options());
  const float* A = a.data_ptr<float>(); const int64_t* L = len.data_ptr<int64_t>();
  float* O = out.data_ptr<float>(); float* C = cs.data_ptr<float>();
  at::parallel_for(0, B * 2, 1, [&](int64_t lo, int64_t hi) {
    for (int64_t w = lo; w < hi; w++) {
      const int64_t b = w / 2, d = w % 2, n = L[b];
      std::vector<float> zero(S, 0.0f); const float* prev = zero.data();
      for (int64_t k = 0; k < n; k++) {
        const int64_t t = d ? n - 1 - k : k;
        const float* r = A + (b * N + t) * 6 * S + d * S;
        float* o = O + (b * N + t) * 2 * S + d * S; float* c = C + (b * N + t) * 2 * S + d * S;
        for (int64_t i = 0; i < S; i++) {
          const float f = sig(r[2 * S + i]);
          c[i] = prev[i] + (1.0f - f) * (r[i] - prev[i]);
          o[i] = c[i] * sig(r[4 * S + i]);
        }
        prev = c;
      }
    }
  });
  return {out, cs};
}
torch::Tensor backward(torch::Tensor go, torch::Tensor a, torch::Tensor cs, torch::Tensor len) {
  const int64_t B = a.size(0), N = a.size(1), S = a.size(2) / 6;
  auto ga = torch::zeros_like(a);
  const float* A = a.data_ptr<float>(); const float* C = cs.data_ptr<float>(); const float* G = go.data_ptr<float>();
  const int64_t* L = len.data_ptr<int64_t>(); float* R = ga.data_ptr<float>();
  at::parallel_for(0, B * 2, 1, [&](int64_t lo, int64_t hi) {
    for (int64_t w = lo; w < hi; w++) {
      const int64_t b = w / 2, d = w % 2, n = L[b];
      std::vector<float> zero(S, 0.0f), acc(S, 0.0f);
      for (int64_t k = n - 1; k >= 0; k--) {
        const int64_t t = d ? n - 1 - k : k, p = d ? t + 1 : t - 1;
        const float* r = A + (b * N + t) * 6 * S + d * S; float* q = R + (b * N + t) * 6 * S + d * S;
        const float* c = C + (b * N + t) * 2 * S + d * S; const float* g = G + (b * N + t) * 2 * S + d * S;
        const float* prev = k > 0 ? C + (b * N + p) * 2 * S + d * S : zero.data();
        for (int64_t i = 0; i < S; i++) {
          const float f = sig(r[2 * S + i]), gate = sig(r[4 * S + i]);
          const float dc = acc[i] + g[i] * gate;
          q[4 * S + i] = g[i] * c[i] * dsig(r[4 * S + i]);
          q[i] = (1.0f - f) * dc;
          q[2 * S + i] = (prev[i] - r[i]) * dc * dsig(r[2 * S + i]);
          acc[i] = f * dc;
        }
      }
    }
  });
  return ga;
}
PYBIND11_MODULE(TORCH_EXTENSION_NAME, m) { m.def("forward", &forward); m.def("backward", &backward); }
