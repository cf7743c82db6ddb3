using EnvProtect.Api.Model;
using Microsoft.OData.Edm;
using Microsoft.OData.Edm.Csdl;
using Microsoft.OData.Edm.Vocabularies;

namespace EnvProtect.Api.Metadata;

/// <summary>Adds to the library's model all that is said about its elements.</summary>
internal static class AnnotationWriter
{
    public static void Annotate(EdmModel edm, Csdl csdl)
    {
        edm.SetEdmxVersion(new Version(4, 0));
        edm.SetEdmReferences(Vocabularies.References.Select(Reference));
        foreach (var (_, name, alias) in Vocabularies.References) edm.SetNamespaceAlias(name, alias);
        foreach (var table in csdl.Model.Catalogue.Tables)
        {
            var set = csdl.Model[table.Name];
            var type = (IEdmEntityType)edm.FindDeclaredType(set.QualifiedTypeName);
            foreach (var property in set.Fields) Add(edm, type.FindProperty(property.Name), Csdl.Property(property));
            Add(edm, type, Csdl.Labels(table.Label));
            Add(edm, (EdmEntitySet)edm.FindDeclaredEntitySet(table.Name), csdl.Set(table));
        }

        Add(edm, (EdmEntityContainer)edm.EntityContainer, Csdl.Container());
    }

    private static EdmReference Reference((Uri Address, string Namespace, string Alias) vocabulary)
    {
        var reference = new EdmReference(vocabulary.Address);
        reference.AddInclude(new EdmInclude(vocabulary.Alias, vocabulary.Namespace));
        return reference;
    }

    private static void Add(EdmModel edm, IEdmVocabularyAnnotatable target, IEnumerable<Annotation> annotations)
    {
        foreach (var annotation in annotations)
        {
            var name = Vocabularies.FullName(annotation.Term);
            // The library brings the vocabularies of the OData committee, except that of aggregation.
            var term = edm.FindTerm(name) ?? new EdmTerm(name[..name.LastIndexOf('.')], name[(name.LastIndexOf('.') + 1)..], EdmCoreModel.Instance.GetUntyped());
            var made = new EdmVocabularyAnnotation(target, term, annotation.Qualifier, Value(edm, annotation.Value));
            edm.AddVocabularyAnnotation(made);
            made.SetSerializationLocation(edm, EdmVocabularyAnnotationSerializationLocation.Inline);
        }
    }

    private static IEdmExpression Value(EdmModel edm, AnnotationValue value) => value switch
    {
        TextValue text => new EdmStringConstant(text.Text),
        FlagValue flag => new EdmBooleanConstant(flag.Flag),
        NumberValue number => new EdmIntegerConstant(number.Number),
        MemberValue member => new EdmEnumMemberExpression(((IEdmEnumType)edm.FindType(Vocabularies.FullName(member.Type))).Members.Single(item => item.Name == member.Member)),
        ListValue list => new EdmCollectionExpression(list.Items.Select(item => Value(edm, item))),
        RecordValue record => new EdmRecordExpression(Properties(edm, record)),
        _ => throw new ArgumentOutOfRangeException(nameof(value)),
    };

    /// <summary>A record of the library cannot be annotated; what is said of one stands among its properties, by the name that CSDL JSON gives it.</summary>
    private static IEnumerable<IEdmPropertyConstructor> Properties(EdmModel edm, RecordValue record) =>
    [
        .. record.Properties.Select(property => new EdmPropertyConstructor(property.Name, Value(edm, property.Value))),
        .. record.Annotations.Select(item => new EdmPropertyConstructor($"@{item.Term}{(item.Qualifier is { } qualifier ? "#" + qualifier : "")}", Value(edm, item.Value))),
    ];
}
