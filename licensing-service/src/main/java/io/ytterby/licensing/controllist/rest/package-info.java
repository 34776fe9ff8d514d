/**
 * The list and its questions over HTTP. Start at {@link io.ytterby.licensing.controllist.rest.RequirementResource}.
 */
@NullMarked
package io.ytterby.licensing.controllist.rest;

import org.jspecify.annotations.NullMarked;
