using System.Collections.Immutable;
using EnvProtect.Api.Errors;
using EnvProtect.Api.Json;
using EnvProtect.Api.Model;
using EnvProtect.Api.Parsing;
using EnvProtect.Api.Shapes;
using EnvProtect.Api.Translation;
using EnvProtect.Database.Queries;
using EnvProtect.Model.Tables;
using Microsoft.OData;
using Microsoft.OData.UriParser;

namespace EnvProtect.Api.Addresses;

/// <summary>
/// Has the library parse the path of a request (sets, keys in parentheses or as steps of their own, navigations, properties,
/// and <c>$count</c>, <c>$value</c> or <c>$ref</c> at the end), and makes an <see cref="Address"/> of its segments.
/// </summary>
internal sealed class AddressParser(EntityModel model, RequestAliases aliases, LiteralSlots slots)
{
    // The library wants an absolute address; what stands before the path does not matter to it.
    private static readonly Uri Root = new("http://service/");

    /// <param name="path">Below the service root, still percent-encoded, without the slash at its start.</param>
    public Address Parse(string path)
    {
        var steps = new AddressSteps(model, aliases).Split(path);
        if (steps is [{ Written: "$all" or "$entity" or ['$', 'c', 'r', 'o', 's', 's', ..] } first, ..])
        {
            var name = first.Written.Split('(')[0];
            throw Refusals.NotImplemented(first.At, new($"资源 {name}", $"The resource {name}"),
                new("请逐个读取实体集，或用 $expand 与 $apply 关联。", "Read the entity sets one by one, or relate them with $expand and $apply."));
        }

        return TryParse(steps) ?? throw Fault(steps);
    }

    /// <summary>The library does not say where a path goes wrong: the last step of the shortest part that it cannot read is at fault.</summary>
    private RefusedException Fault(List<AddressStep> steps)
    {
        var index = Enumerable.Range(0, steps.Count).First(n => TryParse(steps.Take(n + 1)) is null);
        var before = TryParse(steps.Take(index))!;
        var step = steps[index];
        var name = step.Written.Split('(')[0];
        if (name.Length < step.Written.Length && TryParse([.. steps.Take(index), step with { Encoded = name }]) is { Scope: not null } target)
        {
            return target.Kind == AddressKind.Collection ? Refusals.BadKey(step.At, target.Set.Name, target.Set.KeyForm) : Refusals.NotACollection(step.At, name);
        }

        return before.Kind switch
        {
            AddressKind.ServiceDocument => Refusals.NoSuchResource(name, step.At, [.. model.SetNames, "$metadata", "$batch"]),
            AddressKind.Collection when !name.StartsWith('$') => Refusals.BadKey(step.At, before.Set.Name, before.Set.KeyForm),
            AddressKind.Collection => Refusals.NoSuchResource(name, step.At, ["$count", "$ref"]),
            AddressKind.Entity => Refusals.NoSuchResource(name, step.At, [.. before.Set.Names, "$ref"]),
            AddressKind.Property => Refusals.NoSuchResource(name, step.At, ["$value"]),
            _ => Refusals.NoSuchResource(name, step.At, []),
        };
    }

    /// <summary>The address that steps lead to; null where the library cannot read them, or they lead to something that is not served.</summary>
    private Address? TryParse(IEnumerable<AddressStep> steps)
    {
        try
        {
            var uri = new Uri(Root.AbsoluteUri + string.Join('/', steps.Select(step => step.Encoded)));
            var parser = new ODataUriParser(model.Edm, Root, uri) { Resolver = Dialect.Resolver, UrlKeyDelimiter = ODataUrlKeyDelimiter.Slash };
            Address? address = new(AddressKind.ServiceDocument);
            foreach (var segment in parser.ParsePath()) address = address is null ? null : Follow(address, segment);
            return address;
        }
        catch (Exception fault) when (LibraryFaults.IsFault(fault))
        {
            return null;
        }
    }

    private Address? Follow(Address address, ODataPathSegment segment) => (segment, address.Kind) switch
    {
        (MetadataSegment, AddressKind.ServiceDocument) => new Address(AddressKind.Metadata),
        (EntitySetSegment set, AddressKind.ServiceDocument) =>
            new Address(AddressKind.Collection) { Scope = Scope.Of(model[set.EntitySet.Name], 0), IsWholeSet = true, Canonical = set.EntitySet.Name },
        (KeySegment key, AddressKind.Collection) => Select(address, key),
        (NavigationPropertySegment navigation, AddressKind.Entity) => Navigate(address, navigation.NavigationProperty.Name),
        (NavigationPropertyLinkSegment link, AddressKind.Entity) => Navigate(address, link.NavigationProperty.Name) is var target
            ? target with { Kind = target.Kind == AddressKind.Collection ? AddressKind.CollectionReferences : AddressKind.EntityReference } : null,
        (PropertySegment property, AddressKind.Entity) =>
            address with { Kind = AddressKind.Property, Property = address.Set.Field(property.Property.Name), Canonical = $"{address.Canonical}/{property.Property.Name}" },
        (ValueSegment, AddressKind.Property) => address with { Kind = AddressKind.RawValue },
        (CountSegment, AddressKind.Collection) => address with { Kind = AddressKind.Count },
        (ReferenceSegment, AddressKind.Collection) => address with { Kind = AddressKind.CollectionReferences },
        (ReferenceSegment, AddressKind.Entity) => address with { Kind = AddressKind.EntityReference },
        _ => null,
    };

    private Address Navigate(Address address, string name)
    {
        var navigation = address.Set.Navigation(name)!;
        var scope = address.Scope!;
        var inner = scope.Inner(model.Target(navigation));
        var from = Sql.Of($"{Sql.Name(scope.Set!.Name)} AS {scope.Alias}");
        var condition = navigation.Join is [var pair]
            ? Sql.Of($"{inner.Alias}.{Sql.Name(pair.TargetColumn)} IN (SELECT {scope.Alias}.{Sql.Name(pair.Column)} FROM {from} WHERE {address.Condition})")
            : Sql.Of($"EXISTS (SELECT 1 FROM {from} WHERE {Sql.And([address.Condition, scope.Join(navigation, inner)])})");
        return address with
        {
            Kind = navigation.IsCollection ? AddressKind.Collection : AddressKind.Entity,
            Scope = inner,
            Condition = condition,
            Origin = Sql.Of($"SELECT count(*) FROM {from} WHERE {address.Condition}"),
            IsWholeSet = false,
            Canonical = $"{address.Canonical}/{name}",
        };
    }

    private Address Select(Address address, KeySegment key)
    {
        var given = key.Keys.ToDictionary(pair => pair.Key, pair => pair.Value, StringComparer.OrdinalIgnoreCase);
        var at = new Location("path", 0);
        var values = address.Set.Key.Select(column => Literals.Of(at, given[column.Name], "")).ToImmutableArray();
        var equal = address.Set.Key.Select((column, i) => Sql.Of($"{column.In(address.Scope!.Alias)} = {slots.Sql(values[i] with { Type = column.Type })}"));
        return address with
        {
            Kind = AddressKind.Entity,
            Condition = Sql.And([address.Condition, .. equal]),
            IsWholeSet = false,
            Canonical = address.Canonical + CanonicalKey.InBrackets(address.Set, [.. values.Select(value => value.Value!)]),
        };
    }
}
