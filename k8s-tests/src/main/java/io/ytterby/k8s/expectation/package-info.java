/**
 * What an operator may expect of the manifests, as rules over the rendered objects; each says what violates it. Start at {@link
 * io.ytterby.k8s.expectation.Expectations}. Each has a planted fault in the tests that it must refuse.
 */
@NullMarked
package io.ytterby.k8s.expectation;

import org.jspecify.annotations.NullMarked;
