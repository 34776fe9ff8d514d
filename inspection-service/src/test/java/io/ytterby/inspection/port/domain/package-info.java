/** Rules, tested in milliseconds. */
@NullMarked
package io.ytterby.inspection.port.domain;

import org.jspecify.annotations.NullMarked;
