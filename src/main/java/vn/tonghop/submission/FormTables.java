package vn.tonghop.submission;

import vn.tonghop.catalogue.Catalogue;

/** The typed tables of the forms: one table a form, one column a field. */
public interface FormTables {

    /** Makes the tables that are missing and adds the columns that are missing. Nothing is ever dropped. */
    void widenTo(Catalogue catalogue);
}
