/** What may be told to everybody, in milliseconds. */
@NullMarked
package io.ytterby.licensing.figures.domain;

import org.jspecify.annotations.NullMarked;
