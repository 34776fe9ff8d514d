/**
 * What operators expect of the platform on a real cluster, played through {@code kubectl}: {@code ./ytterby k8s-test}.
 * Start at {@code K8sTest}; what is expected stands in {@code Expectations}. Why: ADR 0058.
 */
@NullMarked
package io.ytterby.k8s.journey;

import org.jspecify.annotations.NullMarked;
