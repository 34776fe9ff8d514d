/**
 * The signed way: a firm that stands by what it hands in says so for files, with its own key, and says until when nobody shall
 * speak of it. The door is the same as everybody's, and the server learns nothing of it. Start at
 * {@link io.ytterby.tipbox.statement.Statement}.
 */
@NullMarked
package io.ytterby.tipbox.statement;

import org.jspecify.annotations.NullMarked;
