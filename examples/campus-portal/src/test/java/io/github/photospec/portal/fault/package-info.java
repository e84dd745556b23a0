/** Tests of what happens when something else fails: the database, the disk, the process. */
@org.jspecify.annotations.NullMarked
package io.github.photospec.portal.fault;
