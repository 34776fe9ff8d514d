/** The way in, the way out, and the guard before every page. */
@NullMarked
package io.ytterby.console.session.rest;

import org.jspecify.annotations.NullMarked;
