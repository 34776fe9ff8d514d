/**
 * Entities over HTTP. Start at {@link io.ytterby.intelligence.entity.rest.EntityResource}.
 */
@NullMarked
package io.ytterby.intelligence.entity.rest;

import org.jspecify.annotations.NullMarked;
