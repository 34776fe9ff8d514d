/**
 * The reporter's pages, without script, cookie or address. Start at {@link io.ytterby.tips.intake.rest.TipPages}.
 */
@NullMarked
package io.ytterby.tips.intake.rest;

import org.jspecify.annotations.NullMarked;
