/** Rules, tested in milliseconds. */
@NullMarked
package io.ytterby.inspection.declaration.domain;

import org.jspecify.annotations.NullMarked;
