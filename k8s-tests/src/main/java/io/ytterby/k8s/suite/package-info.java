/**
 * {@code ./ytterby conformance}: the manifests against operators' definitions and operators' expectations. Start at {@link
 * io.ytterby.k8s.suite.K8sSuites}.
 */
@NullMarked
package io.ytterby.k8s.suite;

import org.jspecify.annotations.NullMarked;
