/** Rules, tested in milliseconds. */
@NullMarked
package io.ytterby.inspection.order.domain;

import org.jspecify.annotations.NullMarked;
