/** Signs people in and out, keeps them signed in, and gives back what they had typed. */
@NullMarked
package io.ytterby.console.session.app;

import org.jspecify.annotations.NullMarked;
