/**
 * Where documents, their places and the lists are kept.
 */
@NullMarked
package io.ytterby.licensing.credential.db;

import org.jspecify.annotations.NullMarked;
