/**
 * The desk over HTTP. Start at {@link io.ytterby.tips.desk.rest.TipResource}.
 */
@NullMarked
package io.ytterby.tips.desk.rest;

import org.jspecify.annotations.NullMarked;
