/** Kubernetes' own kinds, held against their fields. */
@NullMarked
package io.ytterby.k8s.structure;

import org.jspecify.annotations.NullMarked;
