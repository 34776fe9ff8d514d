/**
 * Rules and warnings over HTTP. Start at {@link io.ytterby.gateway.watch.rest.WatchRulesResource}.
 */
@NullMarked
package io.ytterby.gateway.watch.rest;

import org.jspecify.annotations.NullMarked;
