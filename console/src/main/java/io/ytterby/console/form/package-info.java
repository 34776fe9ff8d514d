/** Forms that lose nothing. */
@NullMarked
package io.ytterby.console.form;

import org.jspecify.annotations.NullMarked;
