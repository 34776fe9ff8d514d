/** Tests of holds and their clocks, without a server. */
@NullMarked
package io.ytterby.inspection.hold.domain;

import org.jspecify.annotations.NullMarked;
