/**
 * What the services' sources say of themselves, for the comparison with the manifests: which settings they read, which topics
 * they follow. Read as text: it needs no built service.
 */
@NullMarked
package io.ytterby.k8s.code;

import org.jspecify.annotations.NullMarked;
