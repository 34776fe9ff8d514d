/**
 * Rule sets under which goods are certified, as versioned data. Start at {@link io.ytterby.certification.scheme.domain.Scheme}.
 */
@NullMarked
package io.ytterby.certification.scheme.domain;

import org.jspecify.annotations.NullMarked;
