/** Who is signed in, for how long, and what only their browser knows. */
@NullMarked
package io.ytterby.console.session.domain;

import org.jspecify.annotations.NullMarked;
