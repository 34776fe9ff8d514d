/** What two countries say of the same trade: the web's side. */
@NullMarked
package io.ytterby.intelligence.mirror.rest;

import org.jspecify.annotations.NullMarked;
