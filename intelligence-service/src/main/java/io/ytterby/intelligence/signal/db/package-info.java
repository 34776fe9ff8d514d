/**
 * What the stream knows of licences, as rows.
 */
@NullMarked
package io.ytterby.intelligence.signal.db;

import org.jspecify.annotations.NullMarked;
