/**
 * What a consignment needs before it may leave, and why. Plain Java: no framework, no clock, no I/O.
 *
 * <p>Start at {@link io.ytterby.licensing.controllist.domain.RequirementEngine}; the law it reads is a
 * {@link io.ytterby.licensing.controllist.domain.ControlList}. The code knows kinds of rules; elements, dates and
 * announcements stand in the data alone, so that a new announcement needs no release.
 */
@NullMarked
package io.ytterby.licensing.controllist.domain;

import org.jspecify.annotations.NullMarked;
