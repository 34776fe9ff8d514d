/**
 * What the manifests of {@code k8s/} must hold.
 *
 * <p>Start at {@link io.ytterby.k8s.manifest.Overlay} for what they are. Why so: docs/adr/0056.
 */
@NullMarked
package io.ytterby.k8s;

import org.jspecify.annotations.NullMarked;
