/** The harness's own rules, without a cluster. */
@NullMarked
package io.ytterby.k8s.journey;

import org.jspecify.annotations.NullMarked;
