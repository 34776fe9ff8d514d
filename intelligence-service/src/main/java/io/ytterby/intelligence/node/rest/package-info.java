/** What countries and firms make, take and send on: the web's side. */
@NullMarked
package io.ytterby.intelligence.node.rest;

import org.jspecify.annotations.NullMarked;
