/** Trade as it is: firms, their relations, licences, trails, books, and what only looks bad. */
@NullMarked
package io.ytterby.worlds.honest;

import org.jspecify.annotations.NullMarked;
