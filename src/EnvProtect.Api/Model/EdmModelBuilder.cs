using EnvProtect.Model.Tables;
using Microsoft.OData.Edm;

namespace EnvProtect.Api.Model;

/// <summary>Makes the library's model of a catalogue: what requests are parsed over, and what <c>$metadata</c> tells.</summary>
internal static class EdmModelBuilder
{
    /// <param name="isOpen">Whether entities may have properties that the catalogue does not know, as they do once a query computes or aggregates.</param>
    public static EdmModel Build(Catalogue catalogue, bool isOpen)
    {
        var model = new EdmModel();
        var types = catalogue.Tables.ToDictionary(table => table.Name, table => EntityType(catalogue.Namespace, table, isOpen));
        var container = new EdmEntityContainer(catalogue.Namespace, "Container");
        var navigations = Navigations(catalogue, types);
        foreach (var table in catalogue.Tables)
        {
            foreach (var navigation in table.Navigations) types[table.Name].AddProperty(navigations[(table.Name, navigation.Name)]);
            model.AddElement(types[table.Name]);
        }

        model.AddElement(container);
        var sets = catalogue.Tables.ToDictionary(table => table.Name, table => container.AddEntitySet(table.Name, types[table.Name]));
        foreach (var table in catalogue.Tables)
        {
            foreach (var navigation in table.Navigations) sets[table.Name].AddNavigationTarget(navigations[(table.Name, navigation.Name)], sets[navigation.Target]);
        }

        return model;
    }

    private static EdmEntityType EntityType(string space, Table table, bool isOpen)
    {
        var type = new EdmEntityType(space, table.EntityName, baseType: null, isAbstract: false, isOpen);
        foreach (var column in table.Columns) type.AddStructuralProperty(column.Name, TypeOf(column));
        type.AddKeys(table.Key.Select(name => (IEdmStructuralProperty)type.FindProperty(name)));
        return type;
    }

    private static IEdmPrimitiveTypeReference TypeOf(Column column) =>
        EdmCoreModel.Instance.GetPrimitive(Enum.Parse<EdmPrimitiveTypeKind>(EdmTypes.Of(column.Type).ToString()), column.IsNullable);

    /// <summary>The navigation properties, made in pairs where each names the other as its partner.</summary>
    private static Dictionary<(string Table, string Name), EdmNavigationProperty> Navigations(Catalogue catalogue, Dictionary<string, EdmEntityType> types)
    {
        Dictionary<(string, string), EdmNavigationProperty> made = [];
        foreach (var table in catalogue.Tables)
        {
            foreach (var navigation in table.Navigations.Where(navigation => !made.ContainsKey((table.Name, navigation.Name))))
            {
                var target = catalogue[navigation.Target];
                var property = Partner(target, navigation) is { } partner
                    ? EdmNavigationProperty.CreateNavigationPropertyWithPartner(Info(table, navigation, types), Info(target, partner, types))
                    : EdmNavigationProperty.CreateNavigationProperty(types[table.Name], Info(table, navigation, types));
                made.Add((table.Name, navigation.Name), property);
                if (property.Partner is EdmNavigationProperty back && !made.ContainsKey((target.Name, back.Name))) made.Add((target.Name, back.Name), back);
            }
        }

        return made;
    }

    /// <summary>A partner counts only where it is there and names this one in turn.</summary>
    private static Navigation? Partner(Table target, Navigation navigation) =>
        target.Navigations.FirstOrDefault(back => back.Name == navigation.Partner && back.Partner == navigation.Name);

    private static EdmNavigationPropertyInfo Info(Table table, Navigation navigation, Dictionary<string, EdmEntityType> types)
    {
        var target = types[navigation.Target];
        var info = new EdmNavigationPropertyInfo { Name = navigation.Name, Target = target, TargetMultiplicity = EdmMultiplicity.Many };
        if (navigation.IsCollection) return info;
        info.TargetMultiplicity = navigation.Join.Any(pair => table[pair.Column].IsNullable) ? EdmMultiplicity.ZeroOrOne : EdmMultiplicity.One;
        info.DependentProperties = [.. navigation.Join.Select(pair => (IEdmStructuralProperty)types[table.Name].FindProperty(pair.Column))];
        info.PrincipalProperties = [.. navigation.Join.Select(pair => (IEdmStructuralProperty)target.FindProperty(pair.TargetColumn))];
        return info;
    }
}
