package org.lectern.dedup.catalog;

/**
 * What removing files came to.
 *
 * @param files how many were removed, those that could not be read included
 * @param documents how many documents the catalogue holds now
 */
public record Removal(int files, int documents) {}
