/** The registry's rules, in milliseconds. */
@NullMarked
package io.ytterby.licensing.organisation.domain;

import org.jspecify.annotations.NullMarked;
