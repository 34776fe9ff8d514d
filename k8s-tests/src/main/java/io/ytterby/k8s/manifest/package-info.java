/**
 * The objects of {@code k8s/} as kubectl renders them. Start at {@link io.ytterby.k8s.manifest.Overlay}.
 */
@NullMarked
package io.ytterby.k8s.manifest;

import org.jspecify.annotations.NullMarked;
