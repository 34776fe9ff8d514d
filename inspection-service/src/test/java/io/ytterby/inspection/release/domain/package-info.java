/** Rules, tested in milliseconds. */
@NullMarked
package io.ytterby.inspection.release.domain;

import org.jspecify.annotations.NullMarked;
