/**
 * Container images of the built services and of their plain companions, written as archives without a container engine:
 * a Java runtime made of the modules that are needed, the system's libraries that it loads, libraries, and the program.
 *
 * <p>Start at {@link io.ytterby.images.ImagesCommand}; what is in an image says {@link io.ytterby.images.Recipe}.
 */
@NullMarked
package io.ytterby.images;

import org.jspecify.annotations.NullMarked;
