/**
 * Objects of operators, judged by the operators' own definitions. Start at {@link io.ytterby.k8s.crd.Definitions}.
 */
@NullMarked
package io.ytterby.k8s.crd;

import org.jspecify.annotations.NullMarked;
