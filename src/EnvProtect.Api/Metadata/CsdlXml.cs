using System.Text;
using System.Xml;
using EnvProtect.Api.Model;
using EnvProtect.Model.Tables;
using EnvProtect.Model.Text;

namespace EnvProtect.Api.Metadata;

/// <summary>Writes the entity data model as CSDL XML.</summary>
internal static class CsdlXml
{
    private const string Edmx = "http://docs.oasis-open.org/odata/ns/edmx";
    private const string Edm = "http://docs.oasis-open.org/odata/ns/edm";

    public static byte[] Write(EntityModel model)
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
            xml.WriteAttributeString("Namespace", model.Catalogue.Namespace);
            foreach (var table in model.Catalogue.Tables) EntityType(xml, model, table);
            Container(xml, model);
            xml.WriteEndDocument();
        }

        return stream.ToArray();
    }

    private static void EntityType(XmlWriter xml, EntityModel model, Table table)
    {
        xml.WriteStartElement("EntityType", Edm);
        xml.WriteAttributeString("Name", table.EntityName);
        xml.WriteStartElement("Key", Edm);
        foreach (var name in table.Key) Element(xml, "PropertyRef", Edm, ("Name", name));
        xml.WriteEndElement();
        foreach (var property in model[table.Name].Fields)
        {
            xml.WriteStartElement("Property", Edm);
            xml.WriteAttributeString("Name", property.Name);
            xml.WriteAttributeString("Type", property.Type.QualifiedName());
            if (!property.IsNullable) xml.WriteAttributeString("Nullable", "false");
            if (property.Type == EdmType.DateTimeOffset) xml.WriteAttributeString("Precision", "0");
            Label(xml, property.Column!.Label);
            xml.WriteEndElement();
        }

        foreach (var navigation in table.Navigations) NavigationProperty(xml, model, table, navigation);
        Label(xml, table.Label);
        xml.WriteEndElement();
    }

    private static void NavigationProperty(XmlWriter xml, EntityModel model, Table table, Navigation navigation)
    {
        var type = model.Target(navigation).QualifiedTypeName;
        xml.WriteStartElement("NavigationProperty", Edm);
        xml.WriteAttributeString("Name", navigation.Name);
        xml.WriteAttributeString("Type", navigation.IsCollection ? $"Collection({type})" : type);
        if (!navigation.IsCollection && navigation.Join.All(pair => !table[pair.Column].IsNullable)) xml.WriteAttributeString("Nullable", "false");
        if (Partner(model, navigation) is { } partner) xml.WriteAttributeString("Partner", partner);
        if (!navigation.IsCollection)
        {
            foreach (var pair in navigation.Join) Element(xml, "ReferentialConstraint", Edm, ("Property", pair.Column), ("ReferencedProperty", pair.TargetColumn));
        }

        xml.WriteEndElement();
    }

    /// <summary>A partner is told only where it is there and tells the same of this one.</summary>
    private static string? Partner(EntityModel model, Navigation navigation) =>
        navigation.Partner is { } name && model.Target(navigation).Navigation(name)?.Partner == navigation.Name ? name : null;

    private static void Container(XmlWriter xml, EntityModel model)
    {
        xml.WriteStartElement("EntityContainer", Edm);
        xml.WriteAttributeString("Name", "Container");
        foreach (var table in model.Catalogue.Tables)
        {
            xml.WriteStartElement("EntitySet", Edm);
            xml.WriteAttributeString("Name", table.Name);
            xml.WriteAttributeString("EntityType", model[table.Name].QualifiedTypeName);
            foreach (var navigation in table.Navigations) Element(xml, "NavigationPropertyBinding", Edm, ("Path", navigation.Name), ("Target", navigation.Target));
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }

    private static void Label(XmlWriter xml, LocalizedText label)
    {
        Element(xml, "Annotation", Edm, ("Term", "Core.Description"), ("String", label.Zh));
        if (label.En is { } english) Element(xml, "Annotation", Edm, ("Term", "Core.Description"), ("Qualifier", "en"), ("String", english));
    }

    private static void Element(XmlWriter xml, string name, string space, params ReadOnlySpan<(string Name, string Value)> attributes)
    {
        xml.WriteStartElement(name, space);
        foreach (var (attribute, value) in attributes) xml.WriteAttributeString(attribute, value);
        xml.WriteEndElement();
    }
}
