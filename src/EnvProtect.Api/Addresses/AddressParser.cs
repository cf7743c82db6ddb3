using System.Collections.Immutable;
using System.Globalization;
using EnvProtect.Api.Errors;
using EnvProtect.Api.Limits;
using EnvProtect.Api.Model;
using EnvProtect.Api.Syntax;
using EnvProtect.Api.Translation;
using EnvProtect.Database.Queries;
using EnvProtect.Model.Tables;

namespace EnvProtect.Api.Addresses;

/// <summary>
/// Reads the path of a request step by step: a set, a key in parentheses or as a step of its own, navigations, a property,
/// and <c>$count</c>, <c>$value</c> or <c>$ref</c> at the end.
/// </summary>
internal sealed class AddressParser(EntityModel model, ParseBudget budget, Aliases aliases)
{
    private readonly KeyParser keys = new(budget, aliases);

    /// <param name="path">Below the service root, still percent-encoded, without the slash at its start.</param>
    public Address Parse(string path)
    {
        var steps = Split(path);
        if (steps.Count == 0) return new Address(AddressKind.ServiceDocument);
        var first = steps[0];
        if (first.Name == "$metadata" && steps.Count == 1) return new Address(AddressKind.Metadata);
        if (first.Name is "$all" or "$crossjoin" or "$entity")
        {
            throw Refusals.NotImplemented(first.At, new($"资源 {first.Name}", $"The resource {first.Name}"),
                new("请逐个读取实体集，或用 $expand 与 $apply 关联。", "Read the entity sets one by one, or relate them with $expand and $apply."));
        }

        var set = model.Find(first.Name) ?? throw Refusals.NoSuchResource(first.Name, first.At, [.. model.SetNames, "$metadata", "$batch"]);
        var address = new Address(AddressKind.Collection) { Scope = Scope.Of(set, 0), IsWholeSet = true, Text = string.Join('/', steps.Select(step => step.Written)) };
        address = WithKey(address, first);
        for (var i = 1; i < steps.Count; i++) address = Follow(address, steps, ref i);
        return address;
    }

    private Address Follow(Address address, IReadOnlyList<Step> steps, ref int i)
    {
        var step = steps[i];
        var isLast = i == steps.Count - 1;
        switch (address.Kind, step.Name)
        {
            case (AddressKind.Collection, "$count") when isLast:
                return address with { Kind = AddressKind.Count };
            case (AddressKind.Collection, "$ref") when isLast:
                return address with { Kind = AddressKind.CollectionReferences };
            case (AddressKind.Entity, "$ref") when isLast:
                return address with { Kind = AddressKind.EntityReference };
            case (AddressKind.Property, "$value") when isLast:
                return address with { Kind = AddressKind.RawValue };
            case (AddressKind.Collection, ['$', ..]) or (AddressKind.Entity, ['$', ..]):
                throw Refusals.NoSuchResource(step.Name, step.At, ["$count", "$value", "$ref"]);
            case (AddressKind.Collection, _):
                // A key as a step of its own; a key of several columns takes several.
                var length = address.Set.Key.Length;
                if (steps.Count - i < length) throw Refusals.BadKey(step.At, address.Set.Name, address.Set.KeyForm);
                var values = Enumerable.Range(i, length).Select(n => steps[n]).ToList();
                i += length - 1;
                return Select(address, [.. address.Set.Key.Select((key, n) => KeyParser.Segment(key, values[n].Written, values[n].At, address.Set))]);
            case (AddressKind.Entity, _) when address.Set.Navigation(step.Name) is { } navigation:
                return WithKey(Navigate(address, navigation), step);
            case (AddressKind.Entity, _) when address.Set.Field(step.Name) is { } property && step.Key is null:
                return address with { Kind = AddressKind.Property, Property = property };
            case (AddressKind.Entity, _):
                throw Refusals.NoSuchResource(step.Name, step.At, address.Set.Names);
            default:
                throw Refusals.NoSuchResource(step.Written, step.At, address.Kind == AddressKind.Property ? ["$value"] : []);
        }
    }

    private Address Navigate(Address address, Navigation navigation)
    {
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
        };
    }

    private Address WithKey(Address address, Step step)
    {
        if (step.Key is null) return address;
        if (address.Kind != AddressKind.Collection) throw Refusals.NotACollection(step.At, step.Name);
        return Select(address, keys.Parenthesised(address.Set, step.Key, step.At));
    }

    private static Address Select(Address address, ImmutableArray<object> values)
    {
        var scope = address.Scope!;
        var equal = address.Set.Key.Select((key, i) => Sql.Of($"{key.In(scope.Alias)} = {Typed.Of(key.Type, values[i]).Sql}"));
        return address with { Kind = AddressKind.Entity, Condition = Sql.And([address.Condition, .. equal]), IsWholeSet = false };
    }

    private static List<Step> Split(string path)
    {
        List<Step> steps = [];
        var index = 0;
        foreach (var part in path.Split('/'))
        {
            var at = new Location("path", index);
            index += part.Length + 1;
            if (part.Length == 0) continue;
            var text = UrlText.Decode(part, at);
            var open = text.IndexOf('(', StringComparison.Ordinal);
            steps.Add(open > 0 && text.EndsWith(')')
                ? new Step(at, text, text[..open], text[(open + 1)..^1])
                : new Step(at, text, text, null));
        }

        return steps;
    }

    private sealed record Step(Location At, string Written, string Name, string? Key);
}
