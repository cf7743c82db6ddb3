using System.Globalization;
using System.Text;
using System.Xml;
using EnvProtect.Api.Model;
using EnvProtect.Model.Tables;

namespace EnvProtect.Api.Metadata;

/// <summary>Writes the entity data model as CSDL XML.</summary>
internal static class CsdlXml
{
    private const string Edmx = "http://docs.oasis-open.org/odata/ns/edmx";
    private const string Edm = "http://docs.oasis-open.org/odata/ns/edm";

    public static byte[] Write(Csdl csdl)
    {
        using var stream = new MemoryStream();
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true, NewLineChars = "\n" };
        using (var xml = XmlWriter.Create(stream, settings))
        {
            xml.WriteStartElement("edmx", "Edmx", Edmx);
            xml.WriteAttributeString("Version", "4.0");
            foreach (var (address, name, alias) in Vocabularies.References)
            {
                xml.WriteStartElement("Reference", Edmx);
                xml.WriteAttributeString("Uri", address);
                Element(xml, "Include", Edmx, ("Namespace", name), ("Alias", alias));
                xml.WriteEndElement();
            }

            xml.WriteStartElement("DataServices", Edmx);
            xml.WriteStartElement("Schema", Edm);
            xml.WriteAttributeString("Namespace", csdl.Namespace);
            foreach (var table in csdl.Model.Catalogue.Tables) EntityType(xml, csdl, table);
            Container(xml, csdl);
            xml.WriteEndDocument();
        }

        return stream.ToArray();
    }

    private static void EntityType(XmlWriter xml, Csdl csdl, Table table)
    {
        xml.WriteStartElement("EntityType", Edm);
        xml.WriteAttributeString("Name", table.EntityName);
        xml.WriteStartElement("Key", Edm);
        foreach (var name in table.Key) Element(xml, "PropertyRef", Edm, ("Name", name));
        xml.WriteEndElement();
        foreach (var property in csdl.Model[table.Name].Fields)
        {
            xml.WriteStartElement("Property", Edm);
            xml.WriteAttributeString("Name", property.Name);
            xml.WriteAttributeString("Type", property.Type.QualifiedName());
            if (!property.IsNullable) xml.WriteAttributeString("Nullable", "false");
            if (property.Type == EdmType.DateTimeOffset) xml.WriteAttributeString("Precision", "0");
            Annotations(xml, csdl.Property(property));
            xml.WriteEndElement();
        }

        foreach (var navigation in table.Navigations) NavigationProperty(xml, csdl, table, navigation);
        Annotations(xml, Csdl.Labels(table.Label));
        xml.WriteEndElement();
    }

    private static void NavigationProperty(XmlWriter xml, Csdl csdl, Table table, Navigation navigation)
    {
        var type = csdl.Model.Target(navigation).QualifiedTypeName;
        xml.WriteStartElement("NavigationProperty", Edm);
        xml.WriteAttributeString("Name", navigation.Name);
        xml.WriteAttributeString("Type", navigation.IsCollection ? $"Collection({type})" : type);
        if (!navigation.IsCollection && !Csdl.IsOptional(table, navigation)) xml.WriteAttributeString("Nullable", "false");
        if (csdl.Partner(navigation) is { } partner) xml.WriteAttributeString("Partner", partner);
        if (!navigation.IsCollection)
        {
            foreach (var pair in navigation.Join) Element(xml, "ReferentialConstraint", Edm, ("Property", pair.Column), ("ReferencedProperty", pair.TargetColumn));
        }

        xml.WriteEndElement();
    }

    private static void Container(XmlWriter xml, Csdl csdl)
    {
        xml.WriteStartElement("EntityContainer", Edm);
        xml.WriteAttributeString("Name", "Container");
        foreach (var table in csdl.Model.Catalogue.Tables)
        {
            xml.WriteStartElement("EntitySet", Edm);
            xml.WriteAttributeString("Name", table.Name);
            xml.WriteAttributeString("EntityType", csdl.Model[table.Name].QualifiedTypeName);
            foreach (var navigation in table.Navigations) Element(xml, "NavigationPropertyBinding", Edm, ("Path", navigation.Name), ("Target", navigation.Target));
            Annotations(xml, csdl.Set(table));
            xml.WriteEndElement();
        }

        Annotations(xml, Csdl.Container());
        xml.WriteEndElement();
    }

    private static void Annotations(XmlWriter xml, IEnumerable<Annotation> annotations)
    {
        foreach (var annotation in annotations)
        {
            xml.WriteStartElement("Annotation", Edm);
            xml.WriteAttributeString("Term", annotation.Term);
            if (annotation.Qualifier is { } qualifier) xml.WriteAttributeString("Qualifier", qualifier);
            Value(xml, annotation.Value);
            xml.WriteEndElement();
        }
    }

    /// <summary>A plain value as an attribute of the element that is open, any other as an element inside it.</summary>
    private static void Value(XmlWriter xml, AnnotationValue value)
    {
        switch (value)
        {
            case TextValue text:
                xml.WriteAttributeString("String", text.Text);
                break;
            case FlagValue flag:
                xml.WriteAttributeString("Bool", flag.Flag ? "true" : "false");
                break;
            case NumberValue number:
                xml.WriteAttributeString("Int", number.Number.ToString(CultureInfo.InvariantCulture));
                break;
            case MemberValue member:
                xml.WriteAttributeString("EnumMember", $"{member.Type}/{member.Member}");
                break;
            case ListValue list:
                xml.WriteStartElement("Collection", Edm);
                foreach (var item in list.Items)
                {
                    if (item is TextValue text) xml.WriteElementString("String", Edm, text.Text);
                    else Value(xml, item);
                }

                xml.WriteEndElement();
                break;
            case RecordValue record:
                xml.WriteStartElement("Record", Edm);
                foreach (var (name, property) in record.Properties)
                {
                    xml.WriteStartElement("PropertyValue", Edm);
                    xml.WriteAttributeString("Property", name);
                    Value(xml, property);
                    xml.WriteEndElement();
                }

                Annotations(xml, record.Annotations);
                xml.WriteEndElement();
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(value));
        }
    }

    private static void Element(XmlWriter xml, string name, string space, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name, space);
        foreach (var (attribute, value) in attributes) xml.WriteAttributeString(attribute, value);
        xml.WriteEndElement();
    }
}
