/**
 * Labels as rows.
 */
@NullMarked
package io.ytterby.intelligence.label.db;

import org.jspecify.annotations.NullMarked;
