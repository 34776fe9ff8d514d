/** The rules of a licence, in milliseconds. */
@NullMarked
package io.ytterby.licensing.licence.domain;

import org.jspecify.annotations.NullMarked;
